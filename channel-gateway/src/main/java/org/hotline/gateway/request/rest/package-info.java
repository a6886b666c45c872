/** The form, and the page behind the link. */
@NullMarked
package org.hotline.gateway.request.rest;

import org.jspecify.annotations.NullMarked;
