/** What is wrong or missing and is no criterion: slips of arithmetic, boxes without a reason. */
@NullMarked
package dev.rehearsal.scoring.engine.finding;

import org.jspecify.annotations.NullMarked;
