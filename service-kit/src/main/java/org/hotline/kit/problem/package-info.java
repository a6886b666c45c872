/** Answers to what went wrong, as RFC 9457 problems. */
@NullMarked
package org.hotline.kit.problem;

import org.jspecify.annotations.NullMarked;
