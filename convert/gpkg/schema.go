package gpkg

// What GeoPackage 1.3.1 (OGC 12-128r18) asks of every file: its marks and the tables
// of reference systems, contents, geometries and extensions.
const (
	applicationID = 0x47504B47 // "GPKG"
	userVersion   = 10301

	coreSQL = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude and latitude in decimal degrees on WGS 84');
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT,
  constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,
  min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT, CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
INSERT INTO gpkg_extensions VALUES
  ('gpkg_data_columns', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec131/#extension_schema', 'read-write'),
  ('gpkg_data_column_constraints', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec131/#extension_schema', 'read-write');
CREATE TABLE mixta_codes (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, list TEXT NOT NULL, code TEXT NOT NULL, es TEXT NOT NULL, en TEXT NOT NULL,
  meaning_es TEXT NOT NULL, meaning_en TEXT NOT NULL, deprecated BOOLEAN NOT NULL, UNIQUE (list, code));
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) VALUES
  ('mixta_codes', 'attributes', 'mixta_codes', 'listas de códigos de mixta / code lists of mixta', '1970-01-01T00:00:00.000Z');
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT,
  f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT,
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) VALUES
  ('layer_styles', 'attributes', 'layer_styles', 'estilos de QGIS / styles of QGIS', '1970-01-01T00:00:00.000Z');`

	// indexSQL makes the index of the geometries of table %[1]s in column %[2]s, and
	// what keeps it up to date (annex F.3). Where the annex has AFTER UPDATE, fid alone
	// can make the condition true: said so, other columns can also be changed by
	// programs that have none of the functions.
	indexSQL = `
CREATE TRIGGER "rtree_%[1]s_%[2]s_insert" AFTER INSERT ON "%[1]s" WHEN (new."%[2]s" NOT NULL AND NOT ST_IsEmpty(NEW."%[2]s")) BEGIN
  INSERT OR REPLACE INTO "rtree_%[1]s_%[2]s" VALUES (NEW.fid, ST_MinX(NEW."%[2]s"), ST_MaxX(NEW."%[2]s"), ST_MinY(NEW."%[2]s"), ST_MaxY(NEW."%[2]s")); END;
CREATE TRIGGER "rtree_%[1]s_%[2]s_update1" AFTER UPDATE OF "%[2]s" ON "%[1]s" WHEN OLD.fid = NEW.fid AND (NEW."%[2]s" NOTNULL AND NOT ST_IsEmpty(NEW."%[2]s")) BEGIN
  INSERT OR REPLACE INTO "rtree_%[1]s_%[2]s" VALUES (NEW.fid, ST_MinX(NEW."%[2]s"), ST_MaxX(NEW."%[2]s"), ST_MinY(NEW."%[2]s"), ST_MaxY(NEW."%[2]s")); END;
CREATE TRIGGER "rtree_%[1]s_%[2]s_update2" AFTER UPDATE OF "%[2]s" ON "%[1]s" WHEN OLD.fid = NEW.fid AND (NEW."%[2]s" ISNULL OR ST_IsEmpty(NEW."%[2]s")) BEGIN
  DELETE FROM "rtree_%[1]s_%[2]s" WHERE id = OLD.fid; END;
CREATE TRIGGER "rtree_%[1]s_%[2]s_update3" AFTER UPDATE OF fid ON "%[1]s" WHEN OLD.fid != NEW.fid AND (NEW."%[2]s" NOTNULL AND NOT ST_IsEmpty(NEW."%[2]s")) BEGIN
  DELETE FROM "rtree_%[1]s_%[2]s" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_%[1]s_%[2]s" VALUES (NEW.fid, ST_MinX(NEW."%[2]s"), ST_MaxX(NEW."%[2]s"), ST_MinY(NEW."%[2]s"), ST_MaxY(NEW."%[2]s")); END;
CREATE TRIGGER "rtree_%[1]s_%[2]s_update4" AFTER UPDATE OF fid ON "%[1]s" WHEN OLD.fid != NEW.fid AND (NEW."%[2]s" ISNULL OR ST_IsEmpty(NEW."%[2]s")) BEGIN
  DELETE FROM "rtree_%[1]s_%[2]s" WHERE id IN (OLD.fid, NEW.fid); END;
CREATE TRIGGER "rtree_%[1]s_%[2]s_delete" AFTER DELETE ON "%[1]s" WHEN old."%[2]s" NOT NULL BEGIN
  DELETE FROM "rtree_%[1]s_%[2]s" WHERE id = OLD.fid; END;`
)
