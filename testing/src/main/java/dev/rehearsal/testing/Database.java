package dev.rehearsal.testing;

/**
 * An empty PostgreSQL database and its owner, who is no superuser.
 *
 * @param url for JDBC
 */
public record Database(String url, String user, String password) {}
