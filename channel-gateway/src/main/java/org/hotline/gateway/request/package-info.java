/** What people ask by our own form, and what becomes of it. */
@NullMarked
package org.hotline.gateway.request;

import org.jspecify.annotations.NullMarked;
