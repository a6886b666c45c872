/** Teams and operators over HTTP. */
@NullMarked
package org.hotline.ticket.team.rest;

import org.jspecify.annotations.NullMarked;
