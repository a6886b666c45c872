/** The hotline as people and programs outside see it: HTTP calls with a token. */
@NullMarked
package org.hotline.launcher.client;

import org.jspecify.annotations.NullMarked;
