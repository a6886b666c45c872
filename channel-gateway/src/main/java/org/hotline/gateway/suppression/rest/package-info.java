/** Where suppressed addresses are shown and lifted. */
@NullMarked
package org.hotline.gateway.suppression.rest;

import org.jspecify.annotations.NullMarked;
