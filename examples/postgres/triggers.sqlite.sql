CREATE TRIGGER IF NOT EXISTS accion_insert AFTER INSERT ON accion BEGIN
  INSERT INTO cambio VALUES ('accion', NEW.codigo);
END;
CREATE TRIGGER IF NOT EXISTS accion_update AFTER UPDATE ON accion BEGIN
  INSERT INTO cambio VALUES ('accion', OLD.codigo);
  INSERT INTO cambio VALUES ('accion', NEW.codigo);
END;
CREATE TRIGGER IF NOT EXISTS accion_delete AFTER DELETE ON accion BEGIN
  INSERT INTO cambio VALUES ('accion', OLD.codigo);
END;
CREATE TRIGGER IF NOT EXISTS avance_insert AFTER INSERT ON avance BEGIN
  INSERT INTO cambio VALUES ('avance', NEW.codigo);
END;
CREATE TRIGGER IF NOT EXISTS avance_update AFTER UPDATE ON avance BEGIN
  INSERT INTO cambio VALUES ('avance', OLD.codigo);
  INSERT INTO cambio VALUES ('avance', NEW.codigo);
END;
CREATE TRIGGER IF NOT EXISTS avance_delete AFTER DELETE ON avance BEGIN
  INSERT INTO cambio VALUES ('avance', OLD.codigo);
END;
