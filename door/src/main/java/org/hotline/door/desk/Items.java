package org.hotline.door.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list, as all services give it. */
public record Items<T>(List<T> items, @Nullable String next) {}
