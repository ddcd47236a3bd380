// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Point;
import mixta.record.Text;

/** One message of a coordination. */
@JsonDeserialize(builder = Message.Builder.class)
public record Message(
    /** What it says, in the words of AIDC. Required. */
    Word word,

    /**
     * When it was sent. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String at,

    /**
     * Who sent it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /** The post of who sent it; never a private person's name. */
    String post,

    /**
     * The crossing time that it proposes.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String estimated,

    /** The crossing place that it proposes. */
    Point place,

    /** Anything else it says. */
    Text note,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Word word;
        private String at;
        private String by;
        private String post;
        private String estimated;
        private Point place;
        private Text note;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder word(Word word) {
            this.word = word;
            return this;
        }

        public Builder at(String at) {
            this.at = at;
            return this;
        }

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder post(String post) {
            this.post = post;
            return this;
        }

        public Builder estimated(String estimated) {
            this.estimated = estimated;
            return this;
        }

        public Builder place(Point place) {
            this.place = place;
            return this;
        }

        public Builder note(Text note) {
            this.note = note;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Message build() {
            return new Message(
                word, at, by, post, estimated, place, note, newer);
        }
    }
}
