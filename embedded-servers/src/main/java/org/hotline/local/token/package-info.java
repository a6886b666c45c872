/** Bearer tokens for the people and programs of tests and local runs. */
@NullMarked
package org.hotline.local.token;

import org.jspecify.annotations.NullMarked;
