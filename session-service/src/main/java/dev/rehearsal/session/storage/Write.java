package dev.rehearsal.session.storage;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One INSERT, UPDATE or DELETE with its named parameters.
 *
 * @param name of the write among those it is sent with
 */
public record Write(String name, String sql, Map<String, @Nullable Object> parameters) {}
