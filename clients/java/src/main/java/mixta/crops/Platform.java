// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

/**
 * A satellite or aircraft that carries a sensor.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Platform {
    /**
     * IKONOS, 1 m panchromatic, 4 m multispectral.
     * <p lang="es">IKONOS, 1 m pancromático, 4 m multiespectral.</p>
     */
    public static final String IKONOS = "ikonos";

    /**
     * SPOT 5.
     * <p lang="es">SPOT 5.</p>
     */
    public static final String SPOT_5 = "spot-5";

    /**
     * SPOT 6 or 7.
     * <p lang="es">SPOT 6 o 7.</p>
     */
    public static final String SPOT_6 = "spot-6";

    /**
     * RapidEye.
     * <p lang="es">RapidEye.</p>
     */
    public static final String RAPIDEYE = "rapideye";

    /**
     * PeruSAT-1, operated by CONIDA.
     * <p lang="es">PeruSAT-1, operado por la CONIDA.</p>
     */
    public static final String PERUSAT_1 = "perusat-1";

    /**
     * Pléiades.
     * <p lang="es">Pléiades.</p>
     */
    public static final String PLEIADES = "pleiades";

    /**
     * GeoEye-1.
     * <p lang="es">GeoEye-1.</p>
     */
    public static final String GEOEYE_1 = "geoeye-1";

    /**
     * WorldView-2.
     * <p lang="es">WorldView-2.</p>
     */
    public static final String WORLDVIEW_2 = "worldview-2";

    /**
     * WorldView-3.
     * <p lang="es">WorldView-3.</p>
     */
    public static final String WORLDVIEW_3 = "worldview-3";

    /**
     * Sentinel-2.
     * <p lang="es">Sentinel-2.</p>
     */
    public static final String SENTINEL_2 = "sentinel-2";

    /**
     * PlanetScope.
     * <p lang="es">PlanetScope.</p>
     */
    public static final String PLANETSCOPE = "planetscope";

    /**
     * An aircraft with crew.
     * <p lang="es">Aeronave tripulada.</p>
     */
    public static final String AIRCRAFT = "aircraft";

    /**
     * An unmanned aircraft.
     * <p lang="es">Aeronave no tripulada (dron).</p>
     */
    public static final String UAV = "uav";

    private Platform() {}
}
