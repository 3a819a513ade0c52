package app.taskaversion.task.internal;

import app.taskaversion.task.ScheduleType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the seed's texts in the column {@code type}. */
@Converter
class ScheduleTypeConverter implements AttributeConverter<ScheduleType, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ScheduleType type) {
        return type == null ? null : type.text();
    }

    @Override
    public @Nullable ScheduleType convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : ScheduleType.parse(text);
    }
}
