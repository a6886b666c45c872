/** Who is calling, and in which role. */
@NullMarked
package org.hotline.kit.security;

import org.jspecify.annotations.NullMarked;
