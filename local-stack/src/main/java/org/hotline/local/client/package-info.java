/** The hotline as people and programs outside see it: HTTP calls with a token. */
@NullMarked
package org.hotline.local.client;

import org.jspecify.annotations.NullMarked;
