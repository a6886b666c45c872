package org.hotline.event.solved;

import org.hotline.event.Event;
import org.hotline.event.Topic;

/** What can be learned from, and what no longer may. Keyed by ticket. */
@Topic("solved-cases")
public sealed interface SolvedCase extends Event permits CaseSolved, CaseErased {}
