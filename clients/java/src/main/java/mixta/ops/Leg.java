// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a track: lists of equal length, one entry for each point. Where a value is missing
 * at some points, they form a leg of their own.
 */
@JsonDeserialize(builder = Leg.Builder.class)
public record Leg(
    /** How the points came about. Required. */
    PointSource source,

    /**
     * True where the points are coasted: extrapolated by the tracker while nothing was measured.
     */
    Boolean coasted,

    /** What altitudes are measured from. */
    AltitudeReference altitudeFrom,

    /** Seconds since the start of the track, never falling. Required. */
    List<BigDecimal> times,

    /** Longitudes and latitudes. Required. */
    List<List<BigDecimal>> positions,

    /** Altitudes in feet. */
    List<BigDecimal> altitudes,

    /** Ground speeds in knots. */
    List<BigDecimal> speeds,

    /** Courses over ground, in degrees from true north. */
    List<BigDecimal> courses,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private PointSource source;
        private Boolean coasted;
        private AltitudeReference altitudeFrom;
        private List<BigDecimal> times;
        private List<List<BigDecimal>> positions;
        private List<BigDecimal> altitudes;
        private List<BigDecimal> speeds;
        private List<BigDecimal> courses;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder source(PointSource source) {
            this.source = source;
            return this;
        }

        public Builder coasted(Boolean coasted) {
            this.coasted = coasted;
            return this;
        }

        public Builder altitudeFrom(AltitudeReference altitudeFrom) {
            this.altitudeFrom = altitudeFrom;
            return this;
        }

        public Builder times(List<BigDecimal> times) {
            this.times = times;
            return this;
        }

        public Builder positions(List<List<BigDecimal>> positions) {
            this.positions = positions;
            return this;
        }

        public Builder altitudes(List<BigDecimal> altitudes) {
            this.altitudes = altitudes;
            return this;
        }

        public Builder speeds(List<BigDecimal> speeds) {
            this.speeds = speeds;
            return this;
        }

        public Builder courses(List<BigDecimal> courses) {
            this.courses = courses;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Leg build() {
            return new Leg(
                source, coasted, altitudeFrom, times, positions, altitudes, speeds, courses, newer);
        }
    }
}
