# The app in a container. It is built here, so nothing but this repository is needed.
#
# It needs to be told who may come in, or it listens on 127.0.0.1 inside the container only: see compose.yaml
# for one person and compose.postgres.yaml for accounts.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -Prun package
RUN ./scripts/lay-out --without-cache out

# glibc, not Alpine: the native libraries inside the jar are built for it.
FROM eclipse-temurin:25-jre
WORKDIR /app
# libgomp for what learns; without it the app runs on its rules and says so.
RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --no-create-home --home-dir /app --shell /usr/sbin/nologin app \
    && mkdir data && chown app data
# What seldom changes comes first, so that a new version is a small layer.
COPY --from=build /src/out/lib ./lib
COPY --from=build /src/out/.mvn ./.mvn
COPY --from=build /src/out/scripts ./scripts
COPY --from=build /src/out/start /src/out/task-aversion-system.jar ./
# Made by the Java that will read it, of the files where they will lie.
RUN ./scripts/warm-up
USER app
# /app/data holds everything: mount a volume there. A VOLUME line would say so, but Railway refuses it. Nothing else of
# the image is written to, so that it can be read-only; /tmp must be writable and executable (native libraries).
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 CMD ["./scripts/ask", "/actuator/health"]
ENTRYPOINT ["./start"]
