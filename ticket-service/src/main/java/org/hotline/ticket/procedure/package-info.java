/** Procedures of articles that are worked through on tickets, step by step. */
@NullMarked
package org.hotline.ticket.procedure;

import org.jspecify.annotations.NullMarked;
