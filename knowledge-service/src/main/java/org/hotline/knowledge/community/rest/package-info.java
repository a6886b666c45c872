/** The community over HTTP, for those who look after it. */
@NullMarked
package org.hotline.knowledge.community.rest;

import org.jspecify.annotations.NullMarked;
