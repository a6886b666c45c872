/** Keys with which integrations sign in. */
@NullMarked
package org.hotline.gateway.access;

import org.jspecify.annotations.NullMarked;
