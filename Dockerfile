# The app in a container. It is built here, so nothing but this repository is needed.
#
# Until accounts exist the app serves one person and listens on 127.0.0.1 only, also in here: it answers
# inside its own network namespace (docker run --network host, or a sidecar), not through -p 8080:8080.
# Setting HOST to anything but loopback stops the start. See docs/operator-guide.md.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -Prun package

# glibc, not Alpine: the native libraries inside the jar are built for it.
FROM eclipse-temurin:25-jre
WORKDIR /app
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
