/** Importing over HTTP. */
@NullMarked
package org.hotline.knowledge.importing.rest;

import org.jspecify.annotations.NullMarked;
