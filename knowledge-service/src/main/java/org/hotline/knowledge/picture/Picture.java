package org.hotline.knowledge.picture;

import java.util.UUID;

/**
 * A picture as it was uploaded; it never changes.
 *
 * @param width in pixels
 * @param height in pixels
 * @param size in bytes
 */
public record Picture(UUID id, PictureKind kind, int width, int height, long size) {

    /** Where everybody is shown it who may see it, and what Markdown says: a page keeps its place free before it comes. */
    public String address() {
        return "/help/pictures/" + id + "/" + name();
    }

    /** What its address ends with: how large it is, and of which kind. */
    public String name() {
        return width + "x" + height + "." + kind.suffix();
    }
}
