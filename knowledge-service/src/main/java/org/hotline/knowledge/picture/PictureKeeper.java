package org.hotline.knowledge.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.knowledge.markdown.ShownPicture;

/** Sees to it that what an article shows is there, and stays. */
@ApplicationScoped
public class PictureKeeper {

    private static final int MOST = 50;

    private final PictureTable pictures;

    PictureKeeper(PictureTable pictures) {
        this.pictures = pictures;
    }

    /**
     * Keeps what bodies show from being removed until the transaction ends, in which they are written; refuses what is not there, or
     * does not say what it shows.
     */
    public void keep(Collection<String> bodies) {
        List<ShownPicture> all = bodies.stream()
                .map(ShownPicture::in)
                .flatMap(shown -> fit(shown).stream())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        Set<String> there = pictures
                .keep(all.stream().map(ShownPicture::id).distinct().toList())
                .stream()
                .map(Picture::address)
                .collect(Collectors.toSet());
        all.stream()
                .map(ShownPicture::address)
                .filter(address -> !there.contains(address))
                .findFirst()
                .ifPresent(missing -> {
                    throw FieldProblem.invalid(
                            "body", "must show pictures that were uploaded", "there is no picture " + missing);
                });
    }

    private static List<ShownPicture> fit(List<ShownPicture> shown) {
        if (shown.size() > MOST) {
            throw FieldProblem.invalid("body", "must show at most " + MOST + " pictures");
        }
        if (shown.stream().anyMatch(picture -> picture.words().isBlank())) {
            throw FieldProblem.invalid("body", "must say in words what each picture shows: ![words](address)");
        }
        return shown;
    }
}
