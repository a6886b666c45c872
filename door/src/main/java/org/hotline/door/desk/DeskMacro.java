package org.hotline.door.desk;

import java.util.UUID;

/** What one does with tickets again and again, in one go. */
public record DeskMacro(UUID id, String name) {}
