# The app in a container. It is built here, so nothing but this repository is needed.
#
# It needs to be told who may come in, or it listens on 127.0.0.1 inside the container only: see compose.yaml
# for one person and docs/operator-guide.md for accounts.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -Prun package

# glibc, not Alpine: the native libraries inside the jar are built for it.
FROM eclipse-temurin:25-jre
WORKDIR /app
# libgomp for what learns; without it the app runs on its rules and says so.
RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --no-create-home --home-dir /app --shell /usr/sbin/nologin app \
    && mkdir data && chown app data
COPY --from=build /src/target/task-aversion-system.jar /src/start ./
COPY --from=build /src/.mvn/find-jdk.sh ./.mvn/
COPY --from=build /src/scripts/ask ./scripts/
USER app
# /app/data holds everything: mount a volume there. A VOLUME line would say so, but Railway refuses it.
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 CMD ["./scripts/ask", "/actuator/health"]
ENTRYPOINT ["./start"]
