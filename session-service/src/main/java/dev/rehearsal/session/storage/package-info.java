/** How this service speaks to PostgreSQL: JSON columns, arrays, several writes as one statement. */
@NullMarked
package dev.rehearsal.session.storage;

import org.jspecify.annotations.NullMarked;
