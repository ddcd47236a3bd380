package mixta;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads every file of a folder and writes it to another: {@code RoundTrip FROM TO}. */
final class RoundTrip {
    public static void main(String[] folders) throws Exception {
        Path to = Path.of(folders[1]);
        List<Path> files;
        try (var all = Files.list(Path.of(folders[0]))) {
            files = all.filter(p -> p.toString().endsWith(".json")).toList();
        }
        for (Path from : files) {
            try (var in = Files.newInputStream(from);
                    var out = Files.newOutputStream(to.resolve(from.getFileName()))) {
                Mixta.write(Mixta.read(in), out);
            }
        }
    }
}
