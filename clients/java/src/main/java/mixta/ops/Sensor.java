// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** What saw a track. */
@JsonDeserialize(builder = Sensor.Builder.class)
public record Sensor(
    /** The kind of sensor or system. Required. */
    SensorKind kind,

    /**
     * Who runs it.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String operator,

    /** Its name or number: for a radar, its system area and identification codes, "SAC/SIC". */
    String station,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private SensorKind kind;
        private String operator;
        private String station;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder kind(SensorKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder operator(String operator) {
            this.operator = operator;
            return this;
        }

        public Builder station(String station) {
            this.station = station;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Sensor build() {
            return new Sensor(
                kind, operator, station, newer);
        }
    }
}
