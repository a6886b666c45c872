/** Bearer tokens for the people and programs of a local run. */
@NullMarked
package org.hotline.local.token;

import org.jspecify.annotations.NullMarked;
