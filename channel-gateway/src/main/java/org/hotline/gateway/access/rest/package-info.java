/** Signing in with a key, and managing the keys. */
@NullMarked
package org.hotline.gateway.access.rest;

import org.jspecify.annotations.NullMarked;
