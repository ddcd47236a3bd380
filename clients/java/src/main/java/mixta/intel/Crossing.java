// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Place;

/** A crossing of the border, with how sure its time and place are. */
@JsonDeserialize(builder = Crossing.Builder.class)
public record Crossing(
    /**
     * When. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String at,

    /** By how much the time may be wrong either way, in seconds (95 %). */
    BigDecimal uncertainty,

    /** Where; its accuracy states how far away the true place may be. Required. */
    Place place,

    /** Which way. Required. */
    IntelDirection direction,

    /** Height above mean sea level, in metres. */
    BigDecimal altitude,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String at;
        private BigDecimal uncertainty;
        private Place place;
        private IntelDirection direction;
        private BigDecimal altitude;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder at(String at) {
            this.at = at;
            return this;
        }

        public Builder uncertainty(BigDecimal uncertainty) {
            this.uncertainty = uncertainty;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder direction(IntelDirection direction) {
            this.direction = direction;
            return this;
        }

        public Builder altitude(BigDecimal altitude) {
            this.altitude = altitude;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Crossing build() {
            return new Crossing(
                at, uncertainty, place, direction, altitude, newer);
        }
    }
}
