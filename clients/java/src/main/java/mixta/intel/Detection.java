// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Place;

/** How, by whom and when a flight was detected. */
@JsonDeserialize(builder = Detection.Builder.class)
public record Detection(
    /** By what kind of means. Required. */
    DetectionSource source,

    /**
     * The actor that detected it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /** The sensor, as its owner names it. */
    String sensor,

    /**
     * When it was first detected. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String first,

    /**
     * When it was last detected.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String last,

    /** Where it was first detected. */
    Place place,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private DetectionSource source;
        private String by;
        private String sensor;
        private String first;
        private String last;
        private Place place;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder source(DetectionSource source) {
            this.source = source;
            return this;
        }

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder sensor(String sensor) {
            this.sensor = sensor;
            return this;
        }

        public Builder first(String first) {
            this.first = first;
            return this;
        }

        public Builder last(String last) {
            this.last = last;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Detection build() {
            return new Detection(
                source, by, sensor, first, last, place, newer);
        }
    }
}
