/** The frameworks and problems a learner can choose from. */
@NullMarked
package dev.rehearsal.session.catalogue;

import org.jspecify.annotations.NullMarked;
