/** Addresses to which we send no mail any more, or only what a person wrote. */
@NullMarked
package org.hotline.gateway.suppression;

import org.jspecify.annotations.NullMarked;
