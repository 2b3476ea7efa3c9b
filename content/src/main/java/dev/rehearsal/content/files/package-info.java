/** Content files: found on the classpath, read, checked against their schema, faults by line. */
@NullMarked
package dev.rehearsal.content.files;

import org.jspecify.annotations.NullMarked;
