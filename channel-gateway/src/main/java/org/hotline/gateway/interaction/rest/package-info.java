/** Interactions over HTTP. */
@NullMarked
package org.hotline.gateway.interaction.rest;

import org.jspecify.annotations.NullMarked;
