/** Addresses of people, in one form wherever they enter. */
@NullMarked
package org.hotline.kit.address;

import org.jspecify.annotations.NullMarked;
