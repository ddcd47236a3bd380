package mixta;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import mixta.file.File;

/** Reads and writes files of the model. */
public final class Mixta {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private Mixta() {}

    /** The mapper that files are read and written with, for single records. Do not change it. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads a whole file. Members and codes of a later minor version are kept. The error says where
     * the text is no file of this major version; what the rules ask for is for {@code mixta
     * validate} to say.
     */
    public static File read(InputStream in) throws IOException {
        File file = MAPPER.readValue(in, File.class);
        String ours = major(File.VERSION);
        if (file.mixta() == null || !major(file.mixta()).equals(ours)) {
            throw new IOException(
                    "the file is of version " + file.mixta() + " of the model; this program reads " + ours + ".x");
        }
        return file;
    }

    private static String major(String version) {
        return version.split("\\.", 2)[0];
    }

    /** Writes a file: a record on each line, so that versions of it can be compared by lines. */
    public static void write(File file, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        String before = "{";
        for (var member : (Iterable<java.util.Map.Entry<String, JsonNode>>) MAPPER.valueToTree(file)::fields) {
            out.write(before + text(member.getKey()) + ":");
            before = ",\n";
            if (!member.getValue().isArray()) {
                out.write(text(member.getValue()));
                continue;
            }
            String start = "[\n";
            for (JsonNode record : member.getValue()) {
                out.write(start + text(record));
                start = ",\n";
            }
            out.write(start.equals("[\n") ? "[]" : "\n]");
        }
        out.write("}\n");
        out.flush();
    }

    private static String text(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
    }
}
