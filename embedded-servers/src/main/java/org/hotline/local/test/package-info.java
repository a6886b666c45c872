/** The same two servers as the test resource of every module. */
@NullMarked
package org.hotline.local.test;

import org.jspecify.annotations.NullMarked;
