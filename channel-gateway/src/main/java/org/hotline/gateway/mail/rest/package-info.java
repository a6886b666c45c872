/** Files over HTTP. */
@NullMarked
package org.hotline.gateway.mail.rest;

import org.jspecify.annotations.NullMarked;
