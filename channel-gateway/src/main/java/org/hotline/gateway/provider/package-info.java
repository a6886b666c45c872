/** Providers of telephone lines, and how we know that it is they who push something. */
@NullMarked
package org.hotline.gateway.provider;

import org.jspecify.annotations.NullMarked;
