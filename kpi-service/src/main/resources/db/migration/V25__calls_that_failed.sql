-- Calls that failed within five seconds are missed, and no longer given up at once: what was counted together is counted anew.
truncate cell, folded_day, day_due;
