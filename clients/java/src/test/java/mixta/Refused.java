package mixta;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mixta.file.File;
import mixta.plan.Milestone;
import mixta.plan.Status;
import mixta.record.Text;

/** What is no file is refused, and what is made by hand is written as the model has it. */
final class Refused {
    private static final List<String> WRONG =
            List.of(
                    "",
                    "null",
                    "[]",
                    "{}",
                    "{\"mixta\":1.0}",
                    "{\"mixta\":\"2.0\"}",
                    "{\"mixta\":\"1.0\"} x",
                    "{\"mixta\":\"1.0\",\"mixta\":\"1.0\"}",
                    "{\"mixta\":\"1.0\",\"meetings\":null}",
                    "{\"mixta\":\"1.0\",\"meetings\":[null]}",
                    "{\"mixta\":\"1.0\",\"meetings\":[{\"session\":\"odd\"}]}",
                    "{\"mixta\":\"1.0\",\"meetings\":[{\"session\":0}]}",
                    "{\"mixta\":\"1.0\",\"actions\":[{\"number\":1.5}]}",
                    "{\"mixta\":\"1.0\",\"actions\":[{\"number\":\"1\"}]}",
                    "{\"mixta\":\"1.0\",\"actions\":[{\"number\":true}]}",
                    "{\"mixta\":\"1.0\",\"actions\":[{\"number\":1e1000000000}]}",
                    "{\"mixta\":\"1.0\",\"actions\":[{\"joint\":\"true\"}]}",
                    "{\"mixta\":\"1.0\",\"actions\":[{\"due\":2026}]}");

    public static void main(String[] none) throws IOException {
        for (String text : WRONG) {
            try {
                read(text);
            } catch (IOException expected) {
                continue;
            }
            throw new AssertionError("read, and must not be: " + text);
        }
        same(read("{\"mixta\":\"1.7\",\"actions\":[{\"number\":4.0,\"mood\":null}]}"),
                "{\"mixta\":\"1.7\",\n\"actions\":[\n{\"number\":4,\"mood\":null}\n]}\n");
        Milestone step = Milestone.builder().name(Text.builder().es("Firma").build()).due("2026-Q4").build();
        equal(Mixta.mapper().writeValueAsString(step), "{\"name\":{\"es\":\"Firma\"},\"due\":\"2026-Q4\"}");
        equal(Status.ONGOING.en(), "Begun and not finished.");
    }

    private static File read(String text) throws IOException {
        return Mixta.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void same(File file, String want) throws IOException {
        var out = new ByteArrayOutputStream();
        Mixta.write(file, out);
        equal(out.toString(StandardCharsets.UTF_8), want);
    }

    private static void equal(String got, String want) {
        if (!got.equals(want)) {
            throw new AssertionError("got " + got + ", want " + want);
        }
    }
}
