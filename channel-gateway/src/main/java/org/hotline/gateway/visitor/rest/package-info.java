/** The files that visitors send. */
@NullMarked
package org.hotline.gateway.visitor.rest;

import org.jspecify.annotations.NullMarked;
