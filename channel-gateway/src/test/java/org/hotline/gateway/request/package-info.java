/** Tries what people ask by our own form. */
@org.jspecify.annotations.NullMarked
package org.hotline.gateway.request;
