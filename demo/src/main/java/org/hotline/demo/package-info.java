/** One day at the hotline, played on real input, with figures that must come out. */
@NullMarked
package org.hotline.demo;

import org.jspecify.annotations.NullMarked;
