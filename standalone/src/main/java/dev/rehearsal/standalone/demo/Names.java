package dev.rehearsal.standalone.demo;

import java.util.List;

/** Who practises in the demonstration. */
final class Names {

  static final List<String> ALL =
      List.of(
          "Amara Okafor",
          "Ben Lindqvist",
          "Chloe Marchand",
          "Daniel Petrov",
          "Elif Demir",
          "Farid Rahimi",
          "Grace Mensah",
          "Hana Sato",
          "Ivan Kovac",
          "Julia Nowak",
          "Kofi Asante",
          "Lucia Romero",
          "Mateo Silva",
          "Nadia Haddad");

  private Names() {}
}
