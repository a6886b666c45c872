/** Who works here: teams, their operators, and who is there right now. */
@NullMarked
package org.hotline.ticket.team;

import org.jspecify.annotations.NullMarked;
