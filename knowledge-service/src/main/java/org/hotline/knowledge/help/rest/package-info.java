/** What readers of the help centre say. */
@NullMarked
package org.hotline.knowledge.help.rest;

import org.jspecify.annotations.NullMarked;
