package dev.rehearsal.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was asked for on the command line.
 *
 * @param demo whether the demonstration is seeded and open
 * @param properties Spring properties given as {@code --name.with.dots=value}
 */
record Options(int port, Path dataDirectory, boolean demo, Map<String, String> properties) {
  private static final Pattern NAMED = Pattern.compile("(--[a-z-]+)(?:=(.*))?");
  private static final Pattern PROPERTY =
      Pattern.compile("--([\\w\\[\\]-]+(?:\\.[\\w\\[\\]-]+)+)=(.*)");

  /**
   * Reads the command line.
   *
   * @throws LaunchException if there is anything in it that is not understood
   */
  static Options parse(String... arguments) {
    int port = 8080;
    Path dataDirectory = Path.of("data");
    boolean demo = true;
    Map<String, String> properties = new LinkedHashMap<>();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      Matcher property = PROPERTY.matcher(argument);
      if (property.matches()) {
        properties.put(property.group(1), property.group(2));
        continue;
      }
      Matcher named = NAMED.matcher(argument);
      if (!named.matches()) {
        throw unknown(argument);
      }
      switch (named.group(1)) {
        case "--port" -> port = port(value(named, rest));
        case "--data-dir" -> dataDirectory = Path.of(value(named, rest));
        case "--demo" -> demo = bare(named, true);
        case "--no-demo" -> demo = bare(named, false);
        default -> throw unknown(argument);
      }
    }
    return new Options(port, dataDirectory, demo, Map.copyOf(properties));
  }

  private static int port(String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535 && !value.equals("0")) {
      return Integer.parseInt(value);
    }
    throw new LaunchException("--port takes a number from 1 to 65535, not " + value);
  }

  private static boolean bare(Matcher named, boolean meaning) {
    if (named.group(2) != null) {
      throw new LaunchException(named.group(1) + " takes no value");
    }
    return meaning;
  }

  /** After the equals sign, or else the next argument. */
  private static String value(Matcher named, Iterator<String> rest) {
    String value = named.group(2) == null && rest.hasNext() ? rest.next() : named.group(2);
    if (value == null || value.isEmpty()) {
      throw new LaunchException(named.group(1) + " needs a value; see ./rehearsal --help");
    }
    return value;
  }

  private static LaunchException unknown(String argument) {
    return new LaunchException(
        "Unknown option " + argument + "; ./rehearsal --help lists them all");
  }
}
